package qingdan.registry.event;

import java.util.List;

/**
 * The table of administrative divisions was published (行政区划). It replaces the rows with the same code and first day; what
 * {@link DivisionRecorded} and {@link DivisionEnded} say of a code stays.
 */
public record DivisionsPublished(List<Division> divisions) implements RegistryEvent {
    public DivisionsPublished {
        divisions = Lists.copy(divisions);
    }
}
