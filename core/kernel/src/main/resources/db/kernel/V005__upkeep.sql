-- Tables whose rows come and go, or change at every commit, are cleaned early: queues stay short, heads stay in place.
alter table kernel.outbox set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 5000);
alter table kernel.idempotency set (autovacuum_vacuum_scale_factor = 0.02);
alter table kernel.stream_head set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table kernel.log_head set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 500);
alter table kernel.log_cursor set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 500);
alter table kernel.deadline set (autovacuum_vacuum_scale_factor = 0.02);
