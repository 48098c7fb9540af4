package org.pillarboard.ui.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.exchange.MappingRow;
import org.pillarboard.exchange.ProjectImports;
import org.pillarboard.exchange.ProjectMapping;
import org.pillarboard.exchange.ProjectMappings;
import org.pillarboard.exchange.ProjectPreview;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.Reporters;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.shared.AsOf;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetReader;
import org.pillarboard.sheet.SheetTable;
import org.springframework.stereotype.Component;

/** What the screen that takes projects in asks of the services, one call per gesture. */
@Component
class ProjectDesk {

    private final ProjectImports imports;
    private final ProjectMappings mappings;
    private final ProjectTypes types;
    private final Reporters reporters;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    ProjectDesk(ProjectImports imports, ProjectMappings mappings, ProjectTypes types, Reporters reporters, Units units, CurrentUser user, Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.types = types;
        this.reporters = reporters;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    LocalDate today() {
        return AsOf.today(clock).day();
    }

    /** The kinds of project the reviewer's sections answer for. */
    List<ProjectTypeRow> types() {
        return types.list().stream().filter(type -> user.reviewedSections().contains(type.sectionCode())).toList();
    }

    List<UnitRow> units() {
        return units.tree().inOrder();
    }

    List<Reporter> reporters(String unitCode) {
        return reporters.of(unitCode);
    }

    SheetTable look(byte[] content, ReadAs readAs) {
        return SheetReader.read(content, readAs);
    }

    ProjectPreview preview(byte[] content, ReadAs readAs, ProjectMapping mapping) {
        return imports.preview(content, readAs, mapping);
    }

    List<MappingRow<ProjectMapping>> mappings() {
        return mappings.list();
    }

    Optional<ProjectMapping> suggest(List<String> headers) {
        return mappings.suggest(headers);
    }

    void forget(UUID mapping) {
        mappings.forget(mapping);
    }

    void remember(String name, boolean shared, ReadAs readAs, ProjectMapping mapping) {
        mappings.remember(name, shared, readAs, mapping);
    }

    List<UUID> bring(byte[] content, ReadAs readAs, ProjectMapping mapping, String fileName, String seal) {
        return imports.bring(content, readAs, mapping, fileName, seal);
    }
}
