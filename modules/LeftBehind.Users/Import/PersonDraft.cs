using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Import;

/// <summary>A person as they will be: a new account or one that is there, and the roles to be given.</summary>
internal sealed class PersonDraft(User account, bool isNew)
{
    public User Account => account;

    public bool IsNew => isNew;

    /// <summary>The row that brought the person in.</summary>
    public int Row { get; init; }

    /// <summary>Filled in where the account has none.</summary>
    public string NewPhone { get; set; } = "";

    /// <summary>Role and organization, with what the account holds already.</summary>
    public HashSet<(string Role, int OrganizationId)> Held { get; } = [];

    public List<(string Role, int OrganizationId)> Given { get; } = [];
}
