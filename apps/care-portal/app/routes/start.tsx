import { Link } from 'react-router';

export default function Start() {
  return <Link to="/ask">ask</Link>;
}
