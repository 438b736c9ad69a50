import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { openPage } from '@/testing/openPage';
import { server } from '@/testing/server';

describe('the documentation of the interface', () => {
  it('shows what the contract says of an operation and its data', async () => {
    server.use(
      http.get('*/api/v1/openapi.json', () =>
        HttpResponse.json({
          info: { title: 'Speelruimte', version: '0.1.0' },
          servers: [{ url: '/api/v1' }],
          paths: {
            '/proposals/{id}': {
              get: {
                operationId: 'proposalGet',
                summary: 'One proposal',
                tags: ['Contribution'],
                parameters: [
                  {
                    name: 'id',
                    in: 'path',
                    required: true,
                    schema: { type: 'string', format: 'uuid' },
                  },
                ],
                responses: {
                  '200': {
                    description: 'The proposal',
                    content: {
                      'application/json': { schema: { $ref: '#/components/schemas/Proposal' } },
                    },
                  },
                },
              },
            },
          },
          components: {
            schemas: {
              Proposal: {
                type: 'object',
                required: ['title'],
                properties: { title: { type: 'string', minLength: 5, maxLength: 120 } },
              },
            },
          },
        }),
      ),
    );
    const { user } = openPage('/api-documentatie');
    const group = within(await screen.findByRole('region', { name: 'Contribution' }));
    await user.click(group.getByText('One proposal'));
    expect(group.getByText(/\/api\/v1\/proposals\/\{id\}/)).toBeVisible();
    expect(group.getByText(/path, required/)).toHaveTextContent('uuid');
    expect(group.getByRole('link', { name: 'Proposal' })).toHaveAttribute(
      'href',
      '#schema-Proposal',
    );
    expect(screen.getByRole('region', { name: 'Proposal' })).toHaveTextContent(
      'title string 5..120 characters',
    );
  });
});
