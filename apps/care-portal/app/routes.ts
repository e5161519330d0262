import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/start.tsx'),
  route('ask', 'routes/ask.tsx'),
  route('receipt', 'routes/receipt.tsx'),
  route('leave', 'routes/leave.tsx'),
  route('staff', 'routes/staff.tsx'),
  route('staff/sign-in', 'routes/staff-sign-in.tsx'),
  route('staff/requests/:reference', 'routes/staff-request.tsx'),
  route('trouble', 'routes/trouble.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
