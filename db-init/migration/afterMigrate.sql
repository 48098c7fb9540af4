-- After every migration the running account gets what it needs, table by table: read and append everywhere, change and
-- delete only where the product changes and deletes. What is append-only for the product is so for its account too.
-- Where one account does both (tests, a trial), there is nothing to hand on.
DELIMITER //
BEGIN NOT ATOMIC
  IF '${running_account}' <> SUBSTRING_INDEX(USER(), '@', 1) THEN
    FOR candidate IN (
      SELECT table_name,
             table_name IN ('trail', 'trail_line', 'trail_named', 'change_record', 'evidence_content', 'observation', 'milestone_plan',
               'reported_count', 'project_spending', 'debt_restriction', 'risk_line', 'password_history', 'project_type',
               'quantity_field', 'quantity_feed', 'milestone_template', 'delay_reason', 'project_feed', 'paper_kind', 'task_feed',
               'task_type', 'benchmark', 'leverage_line', 'due_rule', 'indicator_weight', 'unit_parent', 'unit_joined', 'unit_left', 'duty_end',
               'season_profile', 'season_share',
               'milestone_return', 'milestone_return_quantity', 'known_project', 'known_milestone', 'known_task') AS append_only
        FROM information_schema.tables
       WHERE table_schema = DATABASE()
         AND table_name <> 'flyway_schema_history')
    DO
      EXECUTE IMMEDIATE CONCAT(
        'GRANT SELECT, INSERT', IF(candidate.append_only, '', ', UPDATE, DELETE'),
        ' ON `', candidate.table_name, '` TO ''${running_account}''@''%''');
      IF candidate.append_only THEN
        EXECUTE IMMEDIATE CONCAT('REVOKE UPDATE, DELETE ON `', candidate.table_name, '` FROM ''${running_account}''@''%''');
      END IF;
    END FOR;
  END IF;
END//
DELIMITER ;
