using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Sending;

/// <summary>The words around a link: the school and the teacher by name, and nothing of the child.</summary>
internal static class LinkWords
{
    /// <summary>Of a text message, and of what a teacher pastes into a chat.</summary>
    public static string Short(LetterPart letter, string url) => letter.Language == LetterLanguage.English
        ? $"{letter.School}: {letter.Signer} has written you a letter, “{letter.Title}”. Please open {url} .{Ring(" Questions: ", letter)}"
        : $"【{letter.School}】{letter.Signer}给您写了《{letter.Title}》，请点开看看：{url}{Ring(" 有事请打 ", letter)}";

    /// <summary>Of an e-mail.</summary>
    public static string Mail(LetterPart letter, string url) => letter.Language == LetterLanguage.English
        ? $"""
            Hello,

            {letter.School}: {letter.Signer} has written you a letter, “{letter.Title}”. Please open it here:

            {url}

            You may be asked a question first that only your family can answer.{Ring(" Questions: ", letter)}

            If this is not for you, please open the link all the same and choose “This letter is not for me”: nothing more will come.
            """
        : $"""
            您好！

            {letter.School}{letter.Signer}给您写了一封信：《{letter.Title}》。请点开看看：

            {url}

            打开时可能先问一个只有家里人答得出的问题。{Ring("有事请打学校电话 ", letter, "。")}

            如果发错了人，也请点开链接，选“这不是给我的信”，以后就不再发给您。
            """;

    public static string Subject(LetterPart letter) => letter.Language == LetterLanguage.English
        ? $"A letter from {letter.School}: {letter.Title}"
        : $"{letter.School}来信：{letter.Title}";

    // Not every letter names a number.
    private static string Ring(string before, LetterPart letter, string after = "") => letter.Phone is { Length: > 0 } phone ? before + phone + after : "";
}
