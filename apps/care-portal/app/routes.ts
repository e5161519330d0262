import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/start.tsx'),
  route('ask', 'routes/ask.tsx'),
  route('change', 'routes/change.tsx'),
  route('receipt', 'routes/receipt.tsx'),
  route('contact', 'routes/contact.tsx'),
  route('information', 'routes/information.tsx'),
  route('language', 'routes/language.tsx'),
  route('leave', 'routes/leave.tsx'),
  route('staff', 'routes/staff.tsx'),
  route('staff/sign-in', 'routes/staff-sign-in.tsx'),
  route('staff/sign-out', 'routes/staff-sign-out.tsx'),
  route('staff/log', 'routes/staff-log.tsx'),
  route('staff/requests/:reference', 'routes/staff-request.tsx'),
  route('crash-example', 'routes/crash-example.tsx'),
  route('trouble', 'routes/trouble.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
