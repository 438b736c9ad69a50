import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/inspraak/$slug/voorstel')({
  validateSearch: (search: Record<string, unknown>): { punt?: string } =>
    typeof search['punt'] === 'string' ? { punt: search['punt'] } : {},
  component: () => null,
});
