package org.pillarboard.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How files of projects were read, remembered by name: one's own and those others of the sections share. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class ProjectMappings {

    private final MappingShelf shelf;

    ProjectMappings(MappingShelf shelf) {
        this.shelf = shelf;
    }

    /** One's own and the shared ones, the newest first. One select. */
    public List<MappingRow<ProjectMapping>> list() {
        return shelf.list(MappingKind.PROJECTS, ProjectMapping.class);
    }

    /**
     * Remembers a mapping under a name; one's own of that name is replaced.
     *
     * @throws RuleViolation {@code import.mapping.name} without a name
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public UUID remember(String name, boolean shared, ReadAs readAs, ProjectMapping mapping) {
        return shelf.remember(MappingKind.PROJECTS, name, shared, readAs, mapping);
    }

    /**
     * Forgets one's own mapping.
     *
     * @throws org.pillarboard.shared.NotFound for another's, as for none
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void forget(UUID id) {
        shelf.forget(id);
    }

    /** The newest that finds every one of its columns in a file. */
    public Optional<ProjectMapping> suggest(List<String> headers) {
        return list().stream().map(MappingRow::mapping).filter(mapping -> headers.containsAll(mapping.named())).findFirst();
    }
}
