using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>How a letter tells a family of the term. Health and income are not among it: they are nobody's business who finds the sheet.</summary>
internal static class TermWords
{
    public static string Study(IReadOnlyList<PupilTerm> terms, LetterLanguage language) => Of(terms, language, term => term.Study is { } study
        ? [LevelOf(study.Level, language), Labelled("需要多帮助的地方", "Where help is needed", study.Difficulties, language), Labelled("出勤", "Attendance", study.Attendance, language)]
        : []);

    public static string Living(IReadOnlyList<PupilTerm> terms, LetterLanguage language) => Of(terms, language, term => term.Living is { } living
        ? [BoardingOf(living.Boarding, language), Labelled("用餐", "Meals", living.Meals, language), Labelled("上学放学", "Way to school", living.Transport, language)]
        : []);

    private static string Of(IReadOnlyList<PupilTerm> terms, LetterLanguage language, Func<PupilTerm, IEnumerable<string>> words)
    {
        var (comma, colon, stop) = language == LetterLanguage.English ? ("; ", ": ", ". ") : ("；", "：", "。");
        var told = terms.Select(term => (term.Name, Said: string.Join(comma, words(term).Where(word => word.Length > 0)))).Where(term => term.Said.Length > 0).ToList();
        // What a teacher noted may hold words that label a child.
        return NeutralWords.Of(told is [var only] && terms.Count == 1 ? only.Said : string.Join(stop, told.Select(term => term.Name + colon + term.Said)));
    }

    private static string LevelOf(StudyLevel? level, LetterLanguage language) => (level, language) switch
    {
        (StudyLevel.Good, LetterLanguage.English) => "does well in class",
        (StudyLevel.Average, LetterLanguage.English) => "keeps up in class",
        (StudyLevel.Weak, LetterLanguage.English) => "needs more help with lessons",
        (StudyLevel.Good, _) => "学习良好",
        (StudyLevel.Average, _) => "学习一般",
        (StudyLevel.Weak, _) => "学习上还要多帮助",
        _ => "",
    };

    private static string BoardingOf(BoardingKind? boarding, LetterLanguage language) => (boarding, language) switch
    {
        (BoardingKind.Boarding, LetterLanguage.English) => "boards at school",
        (BoardingKind.Day, LetterLanguage.English) => "comes home every day",
        (BoardingKind.Boarding, _) => "住校",
        (BoardingKind.Day, _) => "每天回家",
        _ => "",
    };

    private static string Labelled(string chinese, string english, string? text, LetterLanguage language)
    {
        var plain = string.Join(' ', (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).TrimEnd('。', '.');
        return plain.Length == 0 ? "" : language == LetterLanguage.English ? $"{english}: {plain}" : $"{chinese}：{plain}";
    }
}
