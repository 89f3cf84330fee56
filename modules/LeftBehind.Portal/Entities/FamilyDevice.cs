using LeftBehind.Abstractions.Data;

namespace LeftBehind.Portal.Entities;

/// <summary>A phone on which a person has read what is done with their data, and maybe shown who they are. It is remembered until withdrawn.</summary>
public sealed class FamilyDevice : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    /// <summary>Of the secret that the phone keeps.</summary>
    public string SecretHash { get; set; } = "";

    /// <summary>Whose phone it is, as the letters call the person.</summary>
    public string PersonKey { get; set; } = "";

    /// <summary>Which text of the notice was read.</summary>
    public string NoticeVersion { get; set; } = "";

    public DateTime NoticeUtc { get; set; }

    /// <summary>When the question was answered rightly; null while only letters that ask nothing were opened.</summary>
    public DateTime? CheckedUtc { get; set; }

    public DateTime? WithdrawnUtc { get; set; }
}
