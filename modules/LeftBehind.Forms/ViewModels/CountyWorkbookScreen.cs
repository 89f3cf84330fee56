using LeftBehind.Abstractions.Background;
using LeftBehind.Forms.Entities;
using LeftBehind.Forms.Services;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.ViewModels;

/// <summary>A county's workbook while it is made, and after.</summary>
internal sealed record CountyWorkbookScreen(Organization County, CountyWorkbook Workbook, BackgroundJob? Job)
{
    public bool IsReady => Workbook.Totals.Length > 0;

    public bool IsAtWork => !IsReady && (CountyWorkbooks.IsAtWork(Job) || Job?.State == BackgroundJobState.Succeeded);
}
