-- Residents stand behind proposals alone, so that the index of these counts all support.
alter table contribution add constraint contribution_support_of_proposals
    check (kind = 'PROPOSAL' or support_count = 0);

-- Figures are counted from indexes alone where the table was vacuumed; each support changes a row of it.
alter table contribution set (autovacuum_vacuum_scale_factor = 0.02);
