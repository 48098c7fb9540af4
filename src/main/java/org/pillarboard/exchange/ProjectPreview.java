package org.pillarboard.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectStanding;
import org.pillarboard.shared.Sha256;

/**
 * A file of projects as it would be taken over.
 *
 * @param words what stands where a day should and is none, and the words of the column of states, upper case; the most frequent
 *              first, those without a meaning in front
 * @param there keys of projects that are there already
 */
public record ProjectPreview(List<ProjectLine> lines, List<String> words, Set<String> there) {

    /** How many projects the rows make. */
    public long projects() {
        return lines.stream().map(ProjectLine::key).distinct().count();
    }

    /** The same as long as the same would be taken over. */
    public String seal() {
        return Sha256.hex((lines + " " + new TreeSet<>(there)).getBytes(StandardCharsets.UTF_8));
    }

    public List<ProjectLine> unreadable() {
        return lines.stream().filter(line -> !line.isReadable()).toList();
    }

    /** How many milestones would stand in each state on a day. */
    public Map<MilestoneState, Long> states(LocalDate day) {
        return lines.stream().collect(Collectors.groupingBy(
                line -> MilestoneState.of(line.dates(), ProjectStanding.ACTIVE, day), TreeMap::new, Collectors.counting()));
    }
}
