using System.Globalization;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Modules.Tests.Import;

/// <summary>Texts as they stand in the code.</summary>
internal sealed class UntranslatedTexts<T> : IStringLocalizer<T>
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
