//! Commands that change many expenses at once: sample data, and what takes a change back.

use super::commands::{Outcome, Shell, failed, status};
use super::output;
use outgo_proto::v1;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;

impl Shell<'_> {
    pub(super) async fn load_sample(&self) -> Outcome {
        let report = self.client.add_sample(self.calendar.today).await.map_err(|error| failed(&error))?;
        Ok(self.shown("ImportReport", &report, || output::import(&report, false, false)))
    }

    pub(super) async fn remove_sample(&self) -> Outcome {
        let request_id = uuid::Uuid::new_v4().to_string();
        let answer = self.client.remove_sample(request_id).await.map_err(|error| failed(&error))?;
        let text = || match answer.count {
            0 => "There are no sample data\n".to_owned(),
            count => format!("Removed the sample data: {}\n", crate::format::expenses(count)),
        };
        Ok(self.shown("DeleteSampleExpensesResponse", &answer, text))
    }

    pub(super) async fn undo(&self) -> Outcome {
        let body = v1::UndoChangeRequest { change_id: String::new(), request_id: uuid::Uuid::new_v4().to_string() };
        let mut client = ExpenseServiceClient::new(self.client.channel());
        let answer = client.undo_change(self.client.long_request(body)).await.map_err(status)?.into_inner();
        let undone = answer.undone.clone().unwrap_or_default().summary;
        Ok(self.shown("UndoChangeResponse", &answer, || format!("Taken back: {}\n", crate::sanitize::line(&undone))))
    }
}
