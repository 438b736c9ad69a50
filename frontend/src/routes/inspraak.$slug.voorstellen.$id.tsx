import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/inspraak/$slug/voorstellen/$id')({ component: () => null });
