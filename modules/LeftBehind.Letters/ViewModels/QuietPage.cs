using LeftBehind.Letters.Contacts;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.ViewModels;

internal sealed record QuietPage(KeysetPage<QuietRow> Page, ContactSettings Settings, IReadOnlyDictionary<int, string> Places)
{
    public bool MaySet { get; init; }
}
