package org.pillarboard.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormerPasswordRepository extends Repository<FormerPassword, UUID> {

    FormerPassword save(FormerPassword password);

    @Query("select p.passwordHash from FormerPassword p where p.personId = :personId order by p.setAt desc, p.id desc")
    List<String> latest(UUID personId, Limit limit);
}
