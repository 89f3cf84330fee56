using LeftBehind.Children.Contacts;
using LeftBehind.Families.Entities;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Families.ViewModels;

internal sealed record RequestPage(FamilyRequest Request)
{
    public AnswerForm Form { get; init; } = new();

    public string LetterTitle { get; init; } = "";

    /// <summary>When a call suits, in the family's words.</summary>
    public string When { get; init; } = "";

    public IReadOnlyList<LetterReply> Replies { get; init; } = [];

    public required ContactsOnFile OnFile { get; init; }

    public bool IsOpen => Request.HandledUtc is null;

    public IReadOnlyList<ReportField> Fields => ReportField.Of(Request);

    public string OnFileOf(string field) => field switch
    {
        nameof(FamilyRequest.Phone) => string.Join("、", OnFile.Phones),
        nameof(FamilyRequest.Email) => OnFile.Email,
        nameof(FamilyRequest.GuardianPhone) => string.Join("、", OnFile.GuardianPhones),
        nameof(FamilyRequest.Address) => OnFile.HomeAddress,
        _ => OnFile.WorkPlace,
    };
}
