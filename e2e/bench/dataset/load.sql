-- From the neutral tables into Duheng's own. A neutral id is the last group of a UUID whose first group says of what,
-- so that an answer can be read back. What the two cannot say alike is described in shared/docs/speed.md.
\set ON_ERROR_STOP on
SET TIME ZONE 'Asia/Shanghai';
SET synchronous_commit = off;
CREATE FUNCTION neutral.uid(kind int, id bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(kind::text, 8, '0') || '-0000-7000-8000-' || lpad(id::text, 12, '0'))::uuid $$;
-- Of a task and a unit, as the neutral work names a share.
CREATE FUNCTION neutral.share(task int, unit int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT neutral.uid(8, task * 1000000::bigint + unit) $$;
CREATE FUNCTION neutral.category(region int, name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT neutral.uid(2, region * 10 + array_position(ARRAY['dept', 'town', 'vertical'], name)) $$;
-- Known to whoever knows the account: only ever in a database that is thrown away.
CREATE FUNCTION neutral.secret(account uuid) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT rtrim(translate(encode(sha256(convert_to('bench ' || account, 'UTF8')), 'base64'), '+/', '-_'), '=') $$;
CREATE INDEX ON neutral.progress_report (task_id, unit_id, reported_at DESC, id DESC);
CREATE INDEX ON neutral.task_unit (task_id);
ANALYZE neutral.progress_report, neutral.task_unit, neutral.task;

BEGIN;
INSERT INTO jurisdictions (id, code, name, demo, created_at)
SELECT neutral.uid(1, id), 'bench-' || id, name, false, now() FROM neutral.region;

INSERT INTO unit_categories (jurisdiction_id, id, name, sort_order)
SELECT neutral.uid(1, r.id), neutral.category(r.id, c.name), c.name, c.n
  FROM neutral.region r, unnest(ARRAY['dept', 'town', 'vertical']) WITH ORDINALITY c (name, n);

INSERT INTO units (jurisdiction_id, id, category_id, name, short_name, sort_order, version, created_at, updated_at)
SELECT neutral.uid(1, region_id), neutral.uid(3, id), neutral.category(region_id, category),
       code || name, name, sort, 1, now(), now()
  FROM neutral.unit;

-- One account of the office a region, one reporter a unit, and a session of each.
INSERT INTO accounts (jurisdiction_id, id, login_name, display_name, password_hash, role, unit_id, disabled,
                      must_change_password, version, created_at, updated_at)
SELECT neutral.uid(1, id), neutral.uid(11, id), 'office', '督查室', '-', 'office', NULL::uuid, false, false, 1, now(), now()
  FROM neutral.region
 UNION ALL
SELECT neutral.uid(1, region_id), neutral.uid(12, id), 'unit-' || id, '填报员' || id, '-', 'unit_reporter',
       neutral.uid(3, id), false, false, 1, now(), now()
  FROM neutral.unit;

INSERT INTO sessions (jurisdiction_id, id, account_id, token_hash, created_at, last_seen_at, expires_at)
SELECT jurisdiction_id, id, id, encode(sha256(convert_to(neutral.secret(id), 'UTF8')), 'hex'), now(), now(),
       now() + interval '1 day'
  FROM accounts;

INSERT INTO plans (jurisdiction_id, id, title, doc_number, document_date, year, state, issued_on, source_text, version,
                   created_at, updated_at)
SELECT neutral.uid(1, region_id), neutral.uid(4, id), title, doc_no, issued_on, year, 'issued', issued_on, '', 1, now(), now()
  FROM neutral.plan;

INSERT INTO plan_sections (jurisdiction_id, id, plan_id, title, sort_order)
SELECT neutral.uid(1, p.region_id), neutral.uid(5, s.id), neutral.uid(4, p.id), s.title, s.sort
  FROM neutral.section s JOIN neutral.plan p ON p.id = s.plan_id;

INSERT INTO tasks (jurisdiction_id, id, plan_id, section_id, code, ordinal, title, content, sort_order, span_start,
                   span_end, due_on, version, created_at, updated_at)
SELECT neutral.uid(1, region_id), neutral.uid(6, id), neutral.uid(4, plan_id), neutral.uid(5, section_id), code,
       id::text, title, content, id, 0, 0, deadline, 1, now(), now()
  FROM neutral.task;

INSERT INTO task_units (jurisdiction_id, id, task_id, role, printed_name, unit_id, sort_order)
SELECT u_of.jurisdiction_id, neutral.uid(7, tu.id), neutral.uid(6, tu.task_id),
       CASE tu.role WHEN 'lead' THEN 'lead' ELSE 'responsible' END, u_of.short_name, u_of.id, tu.unit_id
  FROM neutral.task_unit tu JOIN units u_of ON u_of.id = neutral.uid(3, tu.unit_id);

INSERT INTO task_deadlines (jurisdiction_id, id, task_id, sort_order, kind, text, due_on)
SELECT neutral.uid(1, region_id), neutral.uid(13, id), neutral.uid(6, id), 1, 'date',
       to_char(deadline, 'FMMM月FMDD日前'), deadline
  FROM neutral.task;

-- A status is a column there and follows from the facts here: what is overdue was due ten years
-- before, all else is due in seven thousand, and what is neither overdue nor in progress is complete. Month and day of
-- every deadline are kept.
INSERT INTO assignments (jurisdiction_id, id, plan_id, task_id, unit_id, role, state, signed_at, starts_on, due_on,
                         percent, completed_on, version, created_at, updated_at)
SELECT neutral.uid(1, t.region_id), neutral.share(t.id, tu.unit_id), neutral.uid(4, t.plan_id), neutral.uid(6, t.id),
       neutral.uid(3, tu.unit_id), CASE tu.role WHEN 'lead' THEN 'lead' ELSE 'responsible' END, 'signed',
       p.issued_on, '2006-01-01',
       t.deadline + CASE t.status WHEN 'overdue' THEN interval '-10 years' ELSE interval '7000 years' END,
       CASE WHEN t.status IN ('done', 'not_started') THEN 100 ELSE least(coalesce(l.percent, 0), 99) END,
       CASE WHEN t.status IN ('done', 'not_started') THEN t.deadline END, 1, p.issued_on, p.issued_on
  FROM neutral.task_unit tu
  JOIN neutral.task t ON t.id = tu.task_id
  JOIN neutral.plan p ON p.id = t.plan_id
  LEFT JOIN LATERAL (
    SELECT percent FROM neutral.progress_report r
     WHERE r.task_id = tu.task_id AND r.unit_id = tu.unit_id ORDER BY reported_at DESC, id DESC LIMIT 1) l ON true;

-- One report a quarter here, any number there: the newest stands in 2026 Q3, each earlier one in the quarter before.
INSERT INTO progress_reports (jurisdiction_id, id, assignment_id, year, quarter, state, percent, narrative, problems,
                              next_step, as_of, submitted_at, decided_at, version, created_at, updated_at)
SELECT a.jurisdiction_id, neutral.uid(9, r.id), a.id, (8106 - r.back) / 4, (8106 - r.back) % 4 + 1,
       CASE r.back WHEN 0 THEN 'submitted' ELSE 'accepted' END, r.percent, r.note,
       CASE r.status WHEN 'delayed' THEN '进度滞后' ELSE '' END, '', r.reported_at::date, r.reported_at,
       CASE WHEN r.back > 0 THEN r.reported_at END, 1, r.reported_at, r.reported_at
  FROM (SELECT *, row_number() OVER (PARTITION BY task_id, unit_id ORDER BY reported_at DESC, id DESC) - 1 AS back
          FROM neutral.progress_report) r
  JOIN neutral.task_unit tu ON tu.task_id = r.task_id AND tu.unit_id = r.unit_id
  JOIN assignments a ON a.id = neutral.share(tu.task_id, tu.unit_id);

INSERT INTO assessment_rounds (jurisdiction_id, id, name, kind, year, quarter, state, rubric, proposed_at, proposed_by,
                               published_at, published_by, version, created_at, updated_at)
SELECT neutral.uid(1, r.id), neutral.uid(10, r.id * 10 + q.id), q.year || '-' || q.quarter, 'quarterly',
       q.year, q.quarter, 'published', '{}', now(), neutral.uid(11, r.id), now(), neutral.uid(12, r.id), 1, now(), now()
  FROM neutral.region r, neutral.round q;

INSERT INTO round_results (jurisdiction_id, round_id, unit_id, category_id, unit_name, category_name, sort_order,
                           participates, base, bonus, deduction, total, rank)
SELECT neutral.uid(1, region_id), neutral.uid(10, region_id * 10 + round_id), neutral.uid(3, unit_id),
       neutral.category(region_id, category), name, category, sort, true, total, 0, 0, total,
       rank() OVER (PARTITION BY region_id, round_id, category ORDER BY total DESC)
  FROM (SELECT u.region_id, u.id AS unit_id, u.category, u.name, u.sort, s.round_id,
               round((sum(s.score::float8 * (i.weight * 100 / i.max_score)::float8) / sum(i.weight)::float8)::numeric, 2) AS total
          FROM neutral.score s
          JOIN neutral.indicator i ON i.id = s.indicator_id
          JOIN neutral.unit u ON u.id = s.unit_id
         GROUP BY u.region_id, u.id, u.category, u.name, u.sort, s.round_id) totals;

INSERT INTO round_snapshots (jurisdiction_id, id, round_id, ordinal, content, content_hash, created_at)
SELECT u.jurisdiction_id, u.round_id, u.round_id, 1,
       jsonb_build_object('format', 2, 'roundName', q.name, 'year', q.year, 'quarter', q.quarter,
         'indicators', (SELECT jsonb_agg(jsonb_build_object('id', neutral.uid(14, i.id), 'name', i.name,
                          'standard', i.domain || ' ' || i.weight, 'maxPoints', i.max_score::text)) FROM neutral.indicator i),
         'units', jsonb_agg(jsonb_build_object('unitId', u.unit_id, 'unitName', u.unit_name, 'categoryId', u.category_id,
           'categoryName', u.category_name, 'sortOrder', u.sort_order, 'participates', true, 'base', u.total::text,
           'bonus', '0', 'deduction', '0', 'total', u.total::text, 'rank', u.rank, 'grade', NULL, 'lines', lines.of_unit))),
       '-', now()
  FROM round_results u
  JOIN assessment_rounds q ON q.id = u.round_id
 CROSS JOIN LATERAL (
   SELECT jsonb_agg(jsonb_build_object('kind', 'indicator', 'indicatorId', neutral.uid(14, i.id), 'name', i.code || ' ' || i.name,
            'maxPoints', i.max_score::text, 'points', s.score::text,
            'explanation', jsonb_build_object('key', 'mean', 'values', '{}'::jsonb, 'reason', i.domain), 'assessed', '[]'::jsonb,
            'facts', '[]'::jsonb) ORDER BY i.id) AS of_unit
     FROM neutral.score s JOIN neutral.indicator i ON i.id = s.indicator_id
    WHERE s.unit_id = right(u.unit_id::text, 12)::int AND s.round_id = right(u.round_id::text, 12)::int % 10) lines
 GROUP BY u.jurisdiction_id, u.round_id, q.name, q.year, q.quarter;
COMMIT;

-- The neutral work reports on a share any number of times; a quarter has one report here. Those that are submitted
-- while the clock runs are told apart by a year of their own.
CREATE SEQUENCE neutral.told START 3000;
CREATE FUNCTION neutral.later() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN NEW.year := nextval('neutral.told'); RETURN NEW; END $$;
CREATE TRIGGER bench_later BEFORE INSERT ON progress_reports FOR EACH ROW EXECUTE FUNCTION neutral.later();
DROP TABLE neutral.region, neutral.unit, neutral.plan, neutral.section, neutral.task, neutral.task_unit,
  neutral.progress_report, neutral.round, neutral.indicator, neutral.score;
VACUUM (ANALYZE);
