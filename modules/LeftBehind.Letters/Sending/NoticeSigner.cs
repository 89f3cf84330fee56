using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Sending;

/// <summary>In whose name a family is told something: school and class teacher by name, and nothing of the child.</summary>
internal sealed record NoticeSigner(string School, string Teacher, string Phone)
{
    /// <summary>The words with what stands around them, in the language that their reader reads.</summary>
    public string Around(string words, LetterLanguage language) => language == LetterLanguage.English
        ? $"[{School}] {(Teacher.Length > 0 ? Teacher + ": " : "")}{words}{(Phone.Length > 0 ? $" Questions: {Phone}" : "")}"
        : $"【{School}】{(Teacher.Length > 0 ? Teacher + "：" : "")}{words}{(Phone.Length > 0 ? $" 有事请打 {Phone}" : "")}";
}
