-- The hot statements of the job table, for SQLite. Every write of a running job names its owner by (worker, attempt):
-- who lost the lease finds no row and is thereby refused.

-- name: insert
-- A new job at the end of the queue, unless :most wait already.
insert into jobs (id, key_id, status, request, attempt, progress, stage, created)
select :id, :key_id, :status, :request, 0, 0, '', :created
where (select count(*) from jobs where status = 'queued') < :most
returning *;

-- name: get
-- One job as it is now.
select * from jobs where id = :id;

-- name: claim
-- The oldest waiting job becomes the worker's until the lease ends.
update jobs
set status = 'running', worker = :worker, lease = :lease, attempt = attempt + 1, started = :now, progress = 0, stage = ''
where id = (select id from jobs where status = 'queued' order by created limit 1)
returning *;

-- name: beat
-- The owner is alive: a longer lease, and how far it is.
update jobs
set lease = :lease, progress = :progress, stage = :stage
where id = :id and worker = :worker and attempt = :attempt and status = 'running'
returning id;

-- name: finish
-- The owner ends the job, with its pictures (in the same transaction) or with an error.
update jobs
set status = :status, error = :error, finished = :now, lease = null, progress = :progress, stage = ''
where id = :id and worker = :worker and attempt = :attempt and status = 'running'
returning *;

-- name: requeue
-- The owner puts the job back where it was in the queue. :attempt_kept is 0 when the attempt shall not count.
update jobs
set status = 'queued', worker = null, lease = null, progress = 0, stage = '', attempt = attempt - 1 + :attempt_kept
where id = :id and worker = :worker and attempt = :attempt and status = 'running'
returning *;

-- name: reclaim
-- Jobs whose owner has not been heard of in time and that may be tried again go back to the queue.
update jobs
set status = 'queued', worker = null, lease = null, progress = 0, stage = ''
where status = 'running' and lease < :now and attempt < :attempts
returning *;

-- name: abandon
-- Jobs whose owner has not been heard of in time and that were tried often enough fail.
update jobs
set status = 'failed', error = :error, finished = :now, lease = null, stage = ''
where status = 'running' and lease < :now and attempt >= :attempts
returning *;

-- name: keep_picture
-- A finished picture of a job.
insert into pictures
  (id, job_id, key_id, "index", digest, format, width, height, bytes, seed, scene, warnings, created, expires)
values
  (:id, :job_id, :key_id, :index, :digest, :format, :width, :height, :bytes, :seed, :scene, :warnings, :created, :expires);

-- name: pictures_of
-- The pictures of a job, in order.
select * from pictures where job_id = :job_id order by "index";

-- name: count
-- How many jobs have a status.
select count(*) from jobs where status = :status;
