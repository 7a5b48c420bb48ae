package qingdan.registry.event;

import java.util.List;

/**
 * A table of implementing bodies was published (实施主体). It is version 1 of each; one that is known already stays as it is
 * and changes by {@link OrganRecorded}.
 */
public record OrgansPublished(List<Organ> organs) implements RegistryEvent {
    public OrgansPublished {
        organs = Lists.copy(organs);
    }
}
