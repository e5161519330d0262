import { throwTrouble } from '../trouble/trouble.server';
import type { Route } from './+types/not-found';

export function loader(args: Route.LoaderArgs): never {
  throwTrouble(args, 404);
}

export default function NotFound() {
  return null;
}
