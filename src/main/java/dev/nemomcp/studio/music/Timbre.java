package dev.nemomcp.studio.music;

/**
 * How a note sounds.
 *
 * @param source {@code fm} (one modulator), {@code saw} (two detuned saws) or {@code pluck} (a
 *     struck string)
 * @param ratio of the modulator's frequency to the carrier's
 * @param index depth of the modulation; detuning of the saws; brightness of the pluck
 * @param indexDecay seconds in which the modulation falls to a third
 * @param attack seconds
 * @param decay seconds in which the level falls two thirds of the way to the sustain
 * @param sustain level that is held, 0…1
 * @param release seconds in which it dies away after the note's end
 * @param cutoff of the low-pass in Hz
 * @param tremolo depth, 0…1
 * @param spread how wide it stands in the stereo picture, 0…1
 */
record Timbre(
    String source,
    double ratio,
    double index,
    double indexDecay,
    double attack,
    double decay,
    double sustain,
    double release,
    double cutoff,
    double tremolo,
    double spread) {}
