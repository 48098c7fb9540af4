package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantRepository extends Repository<PersonGrant, UUID> {

    String STANDING = """
         from PersonGrant g join Person p on p.id = g.personId
        where (lower(p.login) like :text escape '!' or lower(p.name) like :text escape '!')
          and g.revokedAt is null and (g.untilOn is null or g.untilOn >= :today)""";

    PersonGrant save(PersonGrant grant);

    Optional<PersonGrant> findById(UUID id);

    List<PersonGrant> findByPersonId(UUID personId);

    List<PersonGrant> findByPersonIdAndRevokedAtIsNull(UUID personId);

    List<PersonGrant> findByRoleAndRevokedAtIsNull(Role role);

    @Query("""
        select new org.pillarboard.identity.GrantRow(g.id, g.personId, p.login, p.name, g.role, g.unitCode, g.sectionCode,
               g.fromOn, g.untilOn, g.grantedBy, g.grantedAt, g.revokedAt)""" + STANDING + " order by p.login, g.id")
    List<GrantRow> page(String text, LocalDate today, Pageable page);

    @Query("select count(g)" + STANDING)
    long count(String text, LocalDate today);

    @Query("""
        select new org.pillarboard.identity.GrantTally(count(g), count(case when g.untilOn <= :soon then 1 end),
               (select count(p) from Person p where p.disabledAt is null and not exists (select 1 from PersonGrant h
                   where h.personId = p.id and h.revokedAt is null and (h.untilOn is null or h.untilOn >= :today))))
        from PersonGrant g where g.revokedAt is null and (g.untilOn is null or g.untilOn >= :today)""")
    GrantTally tally(LocalDate today, LocalDate soon);

    @Query("""
        select distinct p.name from PersonGrant g join Person p on p.id = g.personId
        where g.role = :role and g.revokedAt is null and g.fromOn <= :day and (g.untilOn is null or g.untilOn >= :day)
          and p.disabledAt is null
        order by p.name""")
    List<String> holders(Role role, LocalDate day);

    @Query("""
        select distinct g.sectionCode from PersonGrant g join Person p on p.id = g.personId
        where g.role = REVIEWER and g.sectionCode is not null and g.revokedAt is null and g.fromOn <= :day
          and (g.untilOn is null or g.untilOn >= :day) and p.disabledAt is null""")
    Set<String> reviewedSections(LocalDate day);

    @Query("""
        select distinct new org.pillarboard.identity.Reporter(p.id, p.name) from PersonGrant g join Person p on p.id = g.personId
        where g.role = OWNER and g.unitCode in :units and g.revokedAt is null and g.fromOn <= :day
          and (g.untilOn is null or g.untilOn >= :day) and p.disabledAt is null
        order by p.name""")
    List<Reporter> reporters(Collection<String> units, LocalDate day);
}
