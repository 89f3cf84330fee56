using LeftBehind.Abstractions.Text;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Entities;

public sealed class User : IdentityUser<int>
{
    public string DisplayName { get; private set; } = "";

    /// <summary>Sorts as pinyin does.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>What the list of people is searched in: name, pinyin, initials and sign-in name. A county has some thousand people, so a scan of its own is fast enough.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Set with a first password that somebody else knows.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>True for accounts whose password everybody knows: refused in production unless allowed.</summary>
    public bool IsDemo { get; set; }

    /// <summary>UTC; null while the account is open. Accounts are never deleted: what they did stays theirs.</summary>
    public DateTime? ClosedUtc { get; set; }

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? LastSignInUtc { get; set; }

    public User Named(string userName, string displayName)
    {
        (UserName, DisplayName, NameKey) = (userName, displayName, NameSearch.SortKey(displayName));
        SearchText = string.Join(' ', NameSearch.Tokens(displayName).Prepend(userName.ToLowerInvariant()).Prepend(displayName));
        return this;
    }

    /// <summary>Sets the phone. Another number than before is not proven to be this person's.</summary>
    public User ReachedBy(string? phone)
    {
        PhoneNumberConfirmed &= phone == PhoneNumber;
        PhoneNumber = phone;
        return this;
    }
}
