package org.pillarboard.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<ChangeRecord, UUID> {

    @Query("""
        select new org.pillarboard.audit.Change(c.subject, c.subjectId, c.field, c.beforeText, c.afterText, c.actorId,
               c.actorName, c.at)
        from ChangeRecord c where c.subject = :subject and c.subjectId = :id order by c.at desc, c.id desc""")
    List<Change> list(String subject, String id);
}
