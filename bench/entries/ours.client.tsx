import { OurFields } from '../pages/our-fields.tsx';
import { OurPage } from '../pages/our-page.tsx';
import { offer } from './client-bench.tsx';

offer({ page: (data) => <OurPage {...data} />, fields: (count) => <OurFields count={count} /> });
