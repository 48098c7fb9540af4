package org.pillarboard.identity;

import jakarta.persistence.LockModeType;
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

    @Query("select new org.pillarboard.identity.PersonName(p.id, p.name) from Person p")
    List<PersonName> names();
}
