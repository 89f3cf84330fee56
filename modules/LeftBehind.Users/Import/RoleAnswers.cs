using System.Security.Cryptography;
using System.Text;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Security;

namespace LeftBehind.Users.Import;

/// <summary>What role a word stands for; of a word that is not known the user is asked once for all lines.</summary>
internal sealed class RoleAnswers(Organization place, CurrentUser user, IReadOnlyDictionary<string, string> answers, RoleWords words, IStringLocalizer<Startup> text)
{
    /// <summary>The answer that leaves such lines out.</summary>
    public const string None = "none";

    private readonly Dictionary<string, ImportQuestion> _questions = [];

    public IReadOnlyList<ImportQuestion> Questions => [.. _questions.Values];

    /// <summary>A role, <see cref="None"/>, or the key of the question that is open.</summary>
    public (string? Role, string Question) Of(string word)
    {
        if (SpokenRoles.RoleOf(word) is { } known)
        {
            return (known, "");
        }

        var key = $"role-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SpokenRoles.Plain(word))))[..16]}";
        var answer = answers.GetValueOrDefault(key, "");
        var asked = _questions.GetValueOrDefault(key) ?? new ImportQuestion(key, text["Which role is “{0}”?", CellReader.Shown(word)], Options()) { Answer = answer };
        _questions[key] = asked with { Records = asked.Records + 1 };
        return answer.Length > 0 ? (answer, "") : (null, key);
    }

    private IReadOnlyList<ImportOption> Options() =>
    [
        .. AssignmentRules.RolesGivenBy(user).Where(role => AssignmentRules.LevelsOf(role).Any(IsHere)).Select(role => new ImportOption(role, words.Of(role))),
        new(None, text["None: no account is needed"]),
    ];

    private bool IsHere(OrganizationLevel level) => level >= place.Level;
}
