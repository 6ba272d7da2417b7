package dev.nemomcp.nemo;

/** A call to the backend that did not work, as a type a case, each with what to do next. */
public abstract sealed class NemoException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String nextStep;

  private NemoException(String message, String nextStep, Throwable cause) {
    super(message, cause);
    this.nextStep = nextStep;
  }

  /** What the user, or the agent, can do about it: a sentence. */
  public String nextStep() {
    return nextStep;
  }

  /** 1001, and getting a new token did not help or was not ours to do. */
  public static final class NotSignedIn extends NemoException {
    private static final long serialVersionUID = 1L;

    public NotSignedIn(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }

  /** 1002: the backend no longer knows the session. */
  public static final class SessionLost extends NemoException {
    private static final long serialVersionUID = 1L;

    public SessionLost(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }

  /** 2001: nothing left to spend. */
  public static final class OutOfCredits extends NemoException {
    private static final long serialVersionUID = 1L;

    public OutOfCredits(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }

  /** 402: the plan does not include it. */
  public static final class NotInPlan extends NemoException {
    private static final long serialVersionUID = 1L;

    public NotInPlan(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }

  /** 4001 or 4002: a file that cannot be taken. */
  public static final class FileRefused extends NemoException {
    private static final long serialVersionUID = 1L;

    public FileRefused(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }

  /** 429, also after waiting. */
  public static final class TooManyCalls extends NemoException {
    private static final long serialVersionUID = 1L;

    public TooManyCalls(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }

  /** The connection failed, or was cut, or the answer made no sense. */
  public static final class Unreachable extends NemoException {
    private static final long serialVersionUID = 1L;

    public Unreachable(String message, String nextStep, Throwable cause) {
      super(message, nextStep, cause);
    }
  }

  /** An edit that never left this machine: saying it again cannot cost twice. */
  public static final class NotSent extends NemoException {
    private static final long serialVersionUID = 1L;

    public NotSent(Unreachable cause) {
      super(cause.getMessage() + " The edit was not sent.", cause.nextStep(), cause);
    }
  }

  /** An edit that was sent, looked for as long as is sensible, and left no trace. */
  public static final class Lost extends NemoException {
    private static final long serialVersionUID = 1L;

    public Lost(String message, String nextStep, Throwable cause) {
      super(message, nextStep, cause);
    }
  }

  /** Waited as long as is sensible; the work may still go on. */
  public static final class TimedOut extends NemoException {
    private static final long serialVersionUID = 1L;

    public TimedOut(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }

  /** Any other refusal of the backend. */
  public static final class Refused extends NemoException {
    private static final long serialVersionUID = 1L;

    public Refused(String message, String nextStep) {
      super(message, nextStep, null);
    }
  }
}
