import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 责任领导 of a task, as its document prints it. */
export class LeadersOfTasks1764000014500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE tasks ADD COLUMN leader text NOT NULL DEFAULT ''");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tasks DROP COLUMN leader');
  }
}
