using LeftBehind.Organizations.Entities;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Import;

/// <summary>What the importing user may do with accounts, and the words for it.</summary>
internal sealed record PeopleRights(AccountRights Account, IReadOnlySet<int> Manageable, IReadOnlyDictionary<int, Organization> Organizations, DateOnly Today, PeopleTexts Texts)
{
    /// <summary>A phone is filled in where there is none and the account is the user's to change.</summary>
    public bool PhoneIsNew(PersonDraft person, string phone) =>
        phone.Length > 0 && string.IsNullOrEmpty(person.Account.PhoneNumber) && person.NewPhone.Length == 0 && !person.IsNew && Manageable.Contains(person.Account.Id);

    /// <summary>石桥乡小学 三年级2班 班主任</summary>
    public string Described(string role, Organization at)
    {
        var school = at.SchoolId is { } id && id != at.Id ? Organizations.GetValueOrDefault(id)?.Name + " " : "";
        return $"{school}{at.NameOn(Today)} {Texts.Roles.Of(role)}";
    }
}
