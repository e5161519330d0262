import { BarePage } from '../pages/bare-page.tsx';
import { BareFields } from '../pages/bare-fields.tsx';
import { offer } from './client-bench.tsx';

offer({ page: (data) => <BarePage {...data} />, fields: (count) => <BareFields count={count} /> });
