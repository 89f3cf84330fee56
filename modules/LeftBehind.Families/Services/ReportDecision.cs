using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Contacts;
using LeftBehind.Families.Entities;
using LeftBehind.Families.ViewModels;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Families.Services;

/// <summary>Takes over into the children's files what a teacher accepts of a report: all of it or, where a file can't take it, nothing.</summary>
internal sealed class ReportDecision(IDocumentSession session, IContactAmendments amendments, RequestClosing closing, IStringLocalizer<Startup> text)
{
    /// <returns>What stands in the way; null where it is done.</returns>
    public async Task<string?> DecideAsync(FamilyRequest request, DecisionForm form, CancellationToken cancellationToken)
    {
        var fields = ReportField.Of(request);
        if (fields.Any(field => form.Of(field.Name) is null))
        {
            return text["Say of each line whether it is taken over."];
        }
        var accepted = fields.Where(field => form.Of(field.Name) == true).ToDictionary(field => field.Name, field => field.Value);
        var result = string.Join("；", fields.Select(field => $"{text[field.Label]}：{(accepted.ContainsKey(field.Name) ? text["taken over"] : text["not taken over"])}"));
        if (!await closing.CloseAsync(request, LetterChannel.Link, result, cancellationToken))
        {
            return text["Somebody has dealt with this already."];
        }
        var change = new ContactAmendment(request.PersonId)
        {
            Phone = accepted.GetValueOrDefault(nameof(request.Phone)),
            Email = accepted.GetValueOrDefault(nameof(request.Email)),
            HomeAddress = accepted.GetValueOrDefault(nameof(request.Address)),
            WorkPlace = accepted.GetValueOrDefault(nameof(request.WorkPlace)),
            GuardianPhone = accepted.GetValueOrDefault(nameof(request.GuardianPhone)),
        };
        foreach (var child in accepted.Count > 0 ? request.Children : [])
        {
            if (await amendments.AmendAsync(child, change, cancellationToken) is { } fault)
            {
                await session.CancelAsync(cancellationToken);
                return fault;
            }
        }
        return null;
    }
}
