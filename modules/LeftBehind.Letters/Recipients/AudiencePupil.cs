namespace LeftBehind.Letters.Recipients;

/// <summary>A pupil among those whose families a letter is for.</summary>
internal sealed record AudiencePupil(string ContentItemId, string Name, IReadOnlyList<PupilPerson> Persons)
{
    public int OrganizationId { get; init; }

    public string SortKey { get; init; } = "";

    public string AddressHash { get; init; } = "";
}
