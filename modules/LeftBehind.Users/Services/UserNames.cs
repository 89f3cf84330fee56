using System.Globalization;
using System.Text;
using LeftBehind.Abstractions.Text;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Services;

/// <summary>Sign-in names: typed, or made from the pinyin of a name.</summary>
internal sealed class UserNames(UserManager<User> users)
{
    private const string Fallback = "user";

    public static string Normalize(string typed) => typed.Trim().Normalize(NormalizationForm.FormKC);

    public static bool IsUsable(string userName) => userName.Length > 0 && !userName.Any(char.IsWhiteSpace) && !PrintableText.HasControlCharacters(userName);

    public async Task<bool> IsTakenAsync(string userName, int exceptUserId) =>
        await users.FindByNameAsync(userName) is { } found && found.Id != exceptUserId;

    /// <summary>wangfang, or wangfang2 where there is one already.</summary>
    public async Task<string> SuggestAsync(string displayName)
    {
        foreach (var name in Suggestions(displayName))
        {
            if (!await IsTakenAsync(name, 0))
            {
                return name;
            }
        }

        throw new InvalidOperationException("There is no end of numbers.");
    }

    /// <summary>wangfang, wangfang2, wangfang3 and so on.</summary>
    public static IEnumerable<string> Suggestions(string displayName)
    {
        var pinyin = NameSearch.Tokens(displayName).FirstOrDefault(token => token.All(char.IsAsciiLetterOrDigit)) ?? Fallback;
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? pinyin : pinyin + number.ToString(CultureInfo.InvariantCulture));
    }
}
