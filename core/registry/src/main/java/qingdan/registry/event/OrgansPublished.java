package qingdan.registry.event;

import java.util.List;

/** A table of implementing bodies was published (实施主体). It replaces the rows with the same code. */
public record OrgansPublished(List<Organ> organs) implements RegistryEvent {
    public OrgansPublished {
        organs = Lists.copy(organs);
    }
}
