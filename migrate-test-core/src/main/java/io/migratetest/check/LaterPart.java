package io.migratetest.check;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part of a history that is checked in the background, until somebody asks for its results. */
final class LaterPart implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(LaterPart::newThread);
    private final List<Revision> revisions;
    private final Future<RoundTripCheck> check;
    private final List<Future<RevisionResult>> results;
    private final Future<List<Finding>> path;
    private int kept;
    private int told;

    /**
     * Begins to work.
     *
     * @param opening opens the check, on a server that may have to be started first
     */
    LaterPart(Supplier<RoundTripCheck> opening, List<Revision> revisions) {
        this.revisions = List.copyOf(revisions);
        check = thread.submit(opening::get);
        results = revisions.stream()
                .map(revision -> thread.submit(() -> outcome(check).result(revision)))
                .toList();
        kept = revisions.size();
        path = thread.submit(() -> outcome(check).provePath());
    }

    private static Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "migrate-test-part");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether it could begin; nothing came of it if not. */
    boolean isOpen() {
        return opened().isPresent();
    }

    private Optional<RoundTripCheck> opened() {
        try {
            return check.isCancelled() ? Optional.empty() : Optional.of(outcome(check));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The last of its revisions, which it leaves to somebody who stands before its first; none if it will be done as soon. */
    List<Revision> handOver() {
        int begun = (int) results.stream().takeWhile(Future::isDone).count();
        int from = Division.handOver(revisions, Math.min(begun + 1, revisions.size()));
        results.subList(from, results.size()).forEach(result -> result.cancel(false));
        kept = from;
        return revisions.subList(from, revisions.size());
    }

    /** Tells the results that are there and were not told, in their order. */
    void tellThoseAtHand(Consumer<RevisionResult> progress) {
        while (told < kept && results.get(told).isDone()) {
            tellNext(progress);
        }
    }

    /** Tells all results that were not told, in their order, each once it is there; not those of revisions that were handed over. */
    void tellAll(Consumer<RevisionResult> progress) {
        while (told < kept) {
            tellNext(progress);
        }
    }

    private void tellNext(Consumer<RevisionResult> progress) {
        progress.accept(outcome(results.get(told)));
        told++;
    }

    /** What there is to say about the path, at the end. */
    List<Finding> path() {
        return outcome(path);
    }

    private static <T> T outcome(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a part of the history was checked", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }

    /** Ends after the revision that is under way; what was not begun is never done. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (check.isDone()) {
            opened().ifPresent(RoundTripCheck::close);
        }
    }
}
