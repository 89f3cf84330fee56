namespace LeftBehind.Organizations.Import;

/// <summary>The module's own words and those of reading cells.</summary>
internal sealed class ImportTexts(IStringLocalizer<Startup> own, IStringLocalizer<LeftBehind.Import.Startup> ofImport)
{
    public IStringLocalizer<Startup> Own => own;

    public IStringLocalizer<LeftBehind.Import.Startup> OfImport => ofImport;
}
