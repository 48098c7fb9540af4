package org.pillarboard.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByLogin(String login);

    boolean existsByLogin(String login);

    long count();

    /** Wrong passwords arriving together are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person p where p.login = :login")
    Optional<Person> findToCount(String login);

    @Query("""
        select new org.pillarboard.identity.PersonRow(p.id, p.login, p.name, p.createdAt, p.lastLoginAt, p.lockedUntil,
               p.disabledAt, p.mustChangePassword)
        from Person p where lower(p.login) like :text escape '!' or lower(p.name) like :text escape '!'
        order by p.login""")
    List<PersonRow> page(String text, Pageable page);

    @Query("select count(p) from Person p where lower(p.login) like :text escape '!' or lower(p.name) like :text escape '!'")
    long count(String text);

    @Query("""
        select new org.pillarboard.identity.PeopleTally(count(p), count(case when p.disabledAt is not null then 1 end),
               count(case when p.disabledAt is null and p.lockedUntil > :now then 1 end),
               count(case when p.disabledAt is null and not exists (select 1 from PersonGrant g where g.personId = p.id
                   and g.revokedAt is null and (g.untilOn is null or g.untilOn >= :today)) then 1 end))
        from Person p""")
    PeopleTally tally(LocalDate today, Instant now);

    @Query("select new org.pillarboard.identity.PersonName(p.id, p.name) from Person p")
    List<PersonName> names();
}
