package dev.nemomcp.studio.music;

/** A room (Schroeder's: four combs and two all-passes a side). */
final class Reverb {
  private static final int[] COMBS = {1687, 1601, 2053, 2251};
  private static final int[] ALL_PASSES = {605, 240};
  private static final int SIDE_OFFSET = 37;
  private static final double FEEDBACK = 0.8;
  private static final double DAMPING = 0.35;

  private final Side left = new Side(0);
  private final Side right = new Side(SIDE_OFFSET);
  private final float share;

  Reverb(double share) {
    this.share = (float) share;
  }

  /** Adds the room to the sound that is sent into it. */
  void add(float[] sentLeft, float[] sentRight, float[] outLeft, float[] outRight, int count) {
    left.add(sentLeft, outLeft, count, share);
    right.add(sentRight, outRight, count, share);
  }

  private static final class Side {
    private final float[][] combs = new float[COMBS.length][];
    private final float[] damped = new float[COMBS.length];
    private final int[] combPlaces = new int[COMBS.length];
    private final float[][] allPasses = new float[ALL_PASSES.length][];
    private final int[] allPassPlaces = new int[ALL_PASSES.length];

    Side(int offset) {
      for (int i = 0; i < combs.length; i++) {
        combs[i] = new float[COMBS[i] + offset];
      }
      for (int i = 0; i < allPasses.length; i++) {
        allPasses[i] = new float[ALL_PASSES[i] + offset];
      }
    }

    void add(float[] sent, float[] out, int count, float share) {
      for (int i = 0; i < count; i++) {
        float sum = 0;
        for (int c = 0; c < combs.length; c++) {
          float[] comb = combs[c];
          int place = combPlaces[c];
          float delayed = comb[place];
          damped[c] += (float) ((1 - DAMPING) * (delayed - damped[c]));
          comb[place] = sent[i] + (float) (damped[c] * FEEDBACK);
          combPlaces[c] = place + 1 == comb.length ? 0 : place + 1;
          sum += delayed;
        }
        for (int a = 0; a < allPasses.length; a++) {
          float[] allPass = allPasses[a];
          int place = allPassPlaces[a];
          float delayed = allPass[place];
          allPass[place] = sum + delayed * 0.5f;
          sum = delayed - sum * 0.5f;
          allPassPlaces[a] = place + 1 == allPass.length ? 0 : place + 1;
        }
        out[i] += sum * share * 0.4f;
      }
    }
  }
}
