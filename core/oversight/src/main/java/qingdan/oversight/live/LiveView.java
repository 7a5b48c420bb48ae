package qingdan.oversight.live;

import io.reactivex.rxjava3.core.BackpressureOverflowStrategy;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.processors.FlowableProcessor;
import io.reactivex.rxjava3.processors.PublishProcessor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.FlowAdapters;
import qingdan.oversight.domain.Sighting;

/**
 * What moves now, for those who watch (实时监察): one hot stream of sightings, cut to each watcher's region.
 *
 * <p>A watcher who reads too slowly loses the oldest sightings, never slows the others, and costs at most {@value #BUFFER} of memory;
 * the counts it shows are read anew after each burst, so it ends up right. Thread-safe.
 */
public final class LiveView {
    private static final int BUFFER = 256;
    private static final long BURST_MS = 500;

    private final FlowableProcessor<Sighting> sightings =
            PublishProcessor.<Sighting>create().toSerialized();

    /** Whether anybody watches: if not, nothing needs to be read. */
    public boolean isWatched() {
        return sightings.hasSubscribers();
    }

    /** Called after the transaction that recorded the sighting has committed. */
    public void saw(Sighting sighting) {
        sightings.onNext(sighting);
    }

    /** Sightings within a region (prefix rule of division codes), from now on. */
    public Flowable<Sighting> within(String regionPrefix) {
        return sightings
                .filter(s -> s.watched().region().startsWith(regionPrefix))
                .onBackpressureBuffer(BUFFER, () -> {}, BackpressureOverflowStrategy.DROP_OLDEST);
    }

    /** A tick at the first sighting and then at most every half second while things move: time to read the counts. */
    public Flowable<Long> bursts(String regionPrefix) {
        return sightings
                .filter(s -> s.watched().region().startsWith(regionPrefix))
                .throttleLatest(BURST_MS, TimeUnit.MILLISECONDS, true)
                .map(s -> s.watched().version())
                .onBackpressureLatest();
    }

    /** As the JDK's own stream type, for the one who serves it. */
    public static <T> Flow.Publisher<T> publisher(Flowable<T> flowable) {
        return FlowAdapters.toFlowPublisher(flowable);
    }
}
