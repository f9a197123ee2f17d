-- The neutral tables as the CSV files have them; staging.sql, then a COPY of each, then load.sql.
\set ON_ERROR_STOP on
DROP SCHEMA IF EXISTS neutral CASCADE;
CREATE SCHEMA neutral;
CREATE UNLOGGED TABLE neutral.region (id int, name text);
CREATE UNLOGGED TABLE neutral.unit (id int, region_id int, code text, name text, category text, sort int);
CREATE UNLOGGED TABLE neutral.plan (id int, region_id int, year int, doc_no text, title text, issued_on date);
CREATE UNLOGGED TABLE neutral.section (id int, plan_id int, title text, sort int);
CREATE UNLOGGED TABLE neutral.task (
  id int, region_id int, year int, plan_id int, section_id int, code text, title text, content text, deadline date,
  status text);
CREATE UNLOGGED TABLE neutral.task_unit (id int, task_id int, unit_id int, role text);
CREATE UNLOGGED TABLE neutral.progress_report (
  id bigint, task_id int, unit_id int, percent int, status text, note text, reporter text, reported_at timestamptz);
CREATE UNLOGGED TABLE neutral.round (id int, year int, quarter int);
CREATE UNLOGGED TABLE neutral.indicator (
  id int, code text, name text, domain text, weight numeric, max_score numeric);
CREATE UNLOGGED TABLE neutral.score (id int, round_id int, unit_id int, indicator_id int, score numeric);
