package dev.nemomcp.language;

import dev.nemomcp.language.clauses.Described;
import dev.nemomcp.language.clauses.OnScreen;
import dev.nemomcp.language.clauses.Whereabouts;
import dev.nemomcp.language.message.Asides;
import dev.nemomcp.language.message.AskedBeside;
import dev.nemomcp.language.message.Attributes;
import dev.nemomcp.language.message.Background;
import dev.nemomcp.language.message.BlanksForCommas;
import dev.nemomcp.language.message.CaptionsPaced;
import dev.nemomcp.language.message.ClipsBeside;
import dev.nemomcp.language.message.ClipsParted;
import dev.nemomcp.language.message.CountedAlone;
import dev.nemomcp.language.message.Courtesies;
import dev.nemomcp.language.message.CoverFrom;
import dev.nemomcp.language.message.CureTold;
import dev.nemomcp.language.message.CutThere;
import dev.nemomcp.language.message.EditsReported;
import dev.nemomcp.language.message.ExportLast;
import dev.nemomcp.language.message.FeelingOfGenre;
import dev.nemomcp.language.message.FileApart;
import dev.nemomcp.language.message.FilesListed;
import dev.nemomcp.language.message.GenreAlone;
import dev.nemomcp.language.message.Highlight;
import dev.nemomcp.language.message.InsideClip;
import dev.nemomcp.language.message.ItemsApart;
import dev.nemomcp.language.message.LeftAlone;
import dev.nemomcp.language.message.LengthFirst;
import dev.nemomcp.language.message.LengthInAll;
import dev.nemomcp.language.message.LengthOfFootage;
import dev.nemomcp.language.message.LengthOfThing;
import dev.nemomcp.language.message.MomentFirst;
import dev.nemomcp.language.message.NamedSong;
import dev.nemomcp.language.message.Neither;
import dev.nemomcp.language.message.NotWantedThere;
import dev.nemomcp.language.message.OfNoUse;
import dev.nemomcp.language.message.OldValues;
import dev.nemomcp.language.message.PlaceCondemned;
import dev.nemomcp.language.message.PointedBack;
import dev.nemomcp.language.message.Preferred;
import dev.nemomcp.language.message.PutInstead;
import dev.nemomcp.language.message.QuotedMood;
import dev.nemomcp.language.message.ReportedWords;
import dev.nemomcp.language.message.Rewording;
import dev.nemomcp.language.message.SeenInClip;
import dev.nemomcp.language.message.SeenThere;
import dev.nemomcp.language.message.SeenThereHan;
import dev.nemomcp.language.message.SeenWhen;
import dev.nemomcp.language.message.SignedShift;
import dev.nemomcp.language.message.SizeToldTwice;
import dev.nemomcp.language.message.SoundBlamed;
import dev.nemomcp.language.message.SourceTold;
import dev.nemomcp.language.message.SparedByTime;
import dev.nemomcp.language.message.StartingOver;
import dev.nemomcp.language.message.Story;
import dev.nemomcp.language.message.StretchesTold;
import dev.nemomcp.language.message.ThingThere;
import dev.nemomcp.language.message.TimeBetween;
import dev.nemomcp.language.message.TimesOver;
import dev.nemomcp.language.message.ToldInBrackets;
import dev.nemomcp.language.message.VersionsAsked;
import dev.nemomcp.language.message.WhyUndone;
import dev.nemomcp.language.message.WordsBlamed;
import dev.nemomcp.language.shown.AsWritten;
import dev.nemomcp.language.shown.ClipOnTop;
import dev.nemomcp.language.shown.DatesShown;
import dev.nemomcp.language.shown.FramedWords;
import dev.nemomcp.language.shown.Introduced;
import dev.nemomcp.language.shown.LaidOver;
import dev.nemomcp.language.shown.Misread;
import dev.nemomcp.language.shown.NamedNext;
import dev.nemomcp.language.shown.NamesListed;
import dev.nemomcp.language.shown.PhoneNumbers;
import dev.nemomcp.language.shown.SetApart;
import dev.nemomcp.language.shown.ShownWhen;
import dev.nemomcp.language.shown.TimesAsBig;
import dev.nemomcp.language.shown.UnquotedText;
import dev.nemomcp.language.words.ClipNames;
import dev.nemomcp.language.words.FileSizes;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.PlainText;
import dev.nemomcp.language.words.Spelling;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a message goes through, one pass after another, before it is parted into sentences. Each
 * pass takes the tokens of the whole message and gives them back with one thing settled, so their
 * order matters: what is left out by one is not seen by the next.
 */
final class Passes {
  private final PlainText plainText = PlainText.ofBothScripts();
  private final Misread misread;
  private final Lexicon lexicon;
  private final Spelling spelling;
  private final Function<String, ClipNames.Says> alone;
  private final Predicate<String> asks;

  /**
   * @param alone what a word says by itself, whatever it stands for in a phrase
   * @param asks whether something is asked for by words alone
   */
  Passes(
      Lexicon lexicon,
      Spelling spelling,
      Function<String, ClipNames.Says> alone,
      Predicate<String> asks) {
    this.lexicon = lexicon;
    this.misread = new Misread(lexicon);
    this.spelling = spelling;
    this.alone = alone;
    this.asks = asks;
  }

  /** The words of a message that may ask for something, not recognised yet. */
  List<Token> words(String text, ClipNames names) {
    return through(
        Lexer.read(new ReportedWords(asks).unquoted(plainText.of(text)), text),
        Stream.of(
            // As it was meant to be written.
            words -> misread.told(words, text),
            new SetApart(lexicon, text)::quoted,
            new FramedWords(lexicon, text)::quoted,
            words -> DatesShown.quoted(words, text),
            words -> PhoneNumbers.quoted(words, text),
            FileSizes::spelledOut,
            words -> spelling.mend(words, text),
            // Nothing that only surrounds what is wanted.
            Background::leftOut,
            Preferred::only,
            new AskedBeside(lexicon)::parted,
            new Courtesies(lexicon)::leftOut,
            new BlanksForCommas(lexicon)::written,
            // Parts that are told by what happens there, and files by their names.
            words -> SeenThere.named(words, lexicon),
            words -> SeenThereHan.named(words, lexicon),
            VersionsAsked::joined,
            PointedBack::in,
            new SpokenLines(lexicon, text)::mark,
            words -> Asides.leftOut(words, alone),
            words -> ToldInBrackets.instead(words, lexicon),
            words -> names.mark(words, text),
            words -> SourceTold.leftOut(words, lexicon),
            // In words that the lexicons know.
            words -> ShownWhen.told(words, lexicon),
            words -> SparedByTime.instead(words, lexicon),
            words -> Attributes.spelledOut(words, lexicon),
            Neither::ofBoth,
            words -> LeftAlone.spelledOut(words, lexicon),
            words -> SeenWhen.named(words, lexicon)));
  }

  /** What those words mean, each wish told by words of its own. */
  List<Token> meanings(List<Token> words, String text) {
    return through(
        words,
        Stream.of(
            new QuotedMood(lexicon)::in,
            lexicon::recognise,
            // Files.
            new FilesListed(lexicon)::askedFor,
            new SizeToldTwice(lexicon)::once,
            new FileApart(lexicon)::told,
            new ExportLast(lexicon)::apart,
            LaidOver::named,
            new ClipOnTop(lexicon)::told,
            // Words to be shown or heard.
            new Rewording(lexicon, text)::quote,
            SignedShift::told,
            new TimesAsBig(lexicon)::told,
            new TimesOver(lexicon)::counted,
            new FeelingOfGenre(lexicon)::leftOut,
            new GenreAlone(lexicon)::asMusic,
            new NamedSong(lexicon, text)::in,
            new NamesListed(lexicon, text)::quoted,
            new NamedNext(lexicon, text)::told,
            new UnquotedText(lexicon, text)::quote,
            new AsWritten(text)::in,
            new Introduced(text)::shown,
            // Clips, and parts told by their times.
            new ClipsParted(lexicon)::in,
            Highlight::in,
            ClipsBeside::counted,
            CountedAlone::asCounted,
            tokens -> TimeBetween.joined(tokens, lexicon),
            tokens -> StretchesTold.byTheirTimes(tokens, lexicon),
            tokens -> ThingThere.in(tokens, lexicon),
            // What was so before, and what is wrong with it.
            tokens -> OldValues.leftOut(tokens, text),
            tokens -> EditsReported.leftOut(tokens, lexicon, text),
            new PutInstead(lexicon, text)::named,
            new SeenInClip(lexicon, text)::removed,
            new PlaceCondemned(lexicon)::spelledOut,
            tokens -> OfNoUse.takenOut(tokens, lexicon, text),
            new NotWantedThere(lexicon)::spelledOut,
            new WordsBlamed(lexicon, text)::spelledOut,
            new LengthOfThing(lexicon, text)::spelledOut,
            new CureTold(lexicon, text)::spelledOut,
            new SoundBlamed(lexicon)::meant,
            new CaptionsPaced(lexicon)::meant,
            tokens -> CutThere.timed(tokens, text),
            tokens -> WhyUndone.leftOut(tokens, lexicon, text),
            tokens -> Story.leftOut(tokens, lexicon, text),
            tokens -> LengthOfFootage.leftOut(tokens, lexicon),
            // Places joined to what they belong to.
            CoverFrom::joined,
            new ItemsApart(lexicon)::placed,
            tokens -> InsideClip.asMoments(tokens, lexicon, text),
            Whereabouts::withoutDescribed,
            Described::asWords,
            OnScreen::asText,
            tokens -> LengthInAll.told(tokens, lexicon),
            MomentFirst::told,
            LengthFirst::joined,
            new StartingOver(lexicon)::parted));
  }

  private static List<Token> through(
      List<Token> tokens, Stream<UnaryOperator<List<Token>>> passes) {
    List<Token> read = tokens;
    for (UnaryOperator<List<Token>> pass : passes.toList()) {
      read = pass.apply(read);
    }
    return read;
  }
}
