using LeftBehind.Families.Entities;

namespace LeftBehind.Families.ViewModels;

/// <summary>A line of a report.</summary>
/// <param name="Name">Of the form's field.</param>
/// <param name="Label">As a localization key.</param>
/// <param name="Value">As it was reported.</param>
internal sealed record ReportField(string Name, string Label, string Value)
{
    public static IReadOnlyList<ReportField> Of(FamilyRequest request) =>
        [.. All(request).Where(field => field.Value.Length > 0)];

    private static ReportField[] All(FamilyRequest request) =>
    [
        new(nameof(request.Phone), "Own phone", request.Phone),
        new(nameof(request.Email), "Own e-mail", request.Email),
        new(nameof(request.GuardianPhone), "Phone of whoever looks after the child", request.GuardianPhone),
        new(nameof(request.Address), "Home address", request.Address),
        new(nameof(request.WorkPlace), "Place of work", request.WorkPlace),
    ];
}
