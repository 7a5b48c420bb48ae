-- Supervisors and auditors list the cases of their region whichever organ handles them.
create index case_by_region on casework.case (region, id desc);
