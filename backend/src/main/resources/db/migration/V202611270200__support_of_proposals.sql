-- Residents stand behind proposals alone, so that the index of these counts all support.
alter table contribution add constraint contribution_support_of_proposals
    check (kind = 'PROPOSAL' or support_count = 0);
