package org.pillarboard.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GrantRepository extends Repository<PersonGrant, UUID> {

    PersonGrant save(PersonGrant grant);

    Optional<PersonGrant> findById(UUID id);

    List<PersonGrant> findByPersonIdAndRevokedAtIsNull(UUID personId);

    List<PersonGrant> findByRoleAndRevokedAtIsNull(Role role);
}
