import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/api-documentatie')({ component: () => null });
