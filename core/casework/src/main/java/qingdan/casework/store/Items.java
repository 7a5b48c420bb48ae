package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.ItemFacts;

/** Casework's door to the list (权力清单): the version of an item in force on a day, else its newest; null when not listed. */
@FunctionalInterface
public interface Items {
    Uni<@Nullable ItemFacts> find(String itemCode, LocalDate day);
}
